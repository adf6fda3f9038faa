/**
 * What a letter tells of where its writer stands with the employer: who has said yes or no already, or writes about
 * something else, seldom awaits a decision. Looked for in the lower-case text of the whole letter.
 */
export const situations: Readonly<Record<string, RegExp>> = {
  accepting:
    /\b(?:accept(?:ing|ed)? (?:your|the|this|with) (?:\w+ )?(?:offer|post|position|job|role|place|pleasure|thanks|delight)|i (?:gladly |happily |hereby |formally |am (?:delighted|happy|pleased|glad) to |would (?:be )?(?:delighted|happy|love|like) to )?accept\b|my (?:answer|reply) is (?:a )?(?:very |big |whole-hearted )?yes|signed (?:the )?contract|countersigned|thank(?:s| you) (?:so much |very much )?for (?:the|your|this) (?:kind |generous |wonderful )?(?:job )?offer\b|first day|day one|before i (?:start|sign))/,
  withdrawing:
    /\b(?:withdraw|take my name (?:off|out)|remove my name|pull out|step(?:ping)? (?:back|aside|away)|accepted an?(?:other)? (?:\w+ ){0,3}(?:position|role|offer|job|post)|taken an?(?:other)? (?:job|post|position|role)|declin(?:e|ing) (?:your|the)|turn(?:ing)? (?:it|you|your offer) down|no longer (?:available|a candidate|looking|in the running)|bow(?:ing)? out|can(?:no|')t accept)/,
  refused:
    /\b(?:sorry (?:not|to hear|that i (?:wasn|did|was not))|your (?:letter|email|mail|note|call) (?:of|on) \w+ (?:telling|saying|letting|with the news)|(?:not|wasn't|weren't) (?:to be )?(?:chosen|successful|selected|picked|appointed)|went (?:to|with) (?:someone|somebody|another|a different)|disappoint(?:ed|ing|ment)|chosen (?:someone|somebody|another)|unsuccessful|turned me down|rejection|keep me (?:in mind|on file)|telling me (?:so|yourself|straight))/,
  networking:
    /\b(?:reference|referee|recommend(?:ation)? letter|put in a (?:good )?word|pick your brain|advice|mentor|congratulations|congrats|well done)/,
};
