import assert from 'node:assert/strict';
import { event, read } from './invitations';

/** The company and the position that are read from a title. */
function guessed(title: string, ...addresses: readonly string[]): readonly [string | undefined, string | undefined] {
  const escaped = title.replace(/[\\;,]/g, '\\$&');
  const attendees = addresses.map((address) => `ATTENDEE;CN=Dana Ruiz:mailto:${address}`);
  const { company, position } = read(event(`SUMMARY:${escaped}`, ...attendees), { you: { name: 'Robin Hale' } });
  return [company, position];
}

const ACME = 'dana@acme.example';

describe('company and position of an invitation', () => {
  for (const [title, company, position] of [
    ['Acme Robotics – Technical Interview: Platform Engineer', 'Acme Robotics', 'Platform Engineer'],
    ['Interview with Acme Robotics', 'Acme Robotics', undefined],
    ['Interview: Platform Engineer at Acme Robotics', 'Acme Robotics', 'Platform Engineer'],
    ['Platform Engineer Interview - Acme Robotics', 'Acme Robotics', 'Platform Engineer'],
    ['Acme Robotics | Onsite Interview | Senior Platform Engineer', 'Acme Robotics', 'Senior Platform Engineer'],
    ['Robin Hale <> Acme Robotics', 'Acme Robotics', undefined],
    ['Interview with Dana Ruiz (Acme Robotics)', 'Acme Robotics', undefined],
    ['Interview with Dana Ruiz', 'Acme', undefined],
    ['Robin Hale - Interview for the position of Head of Data', 'Acme', 'Head of Data'],
    ['Vorstellungsgespräch bei Acme Robotics: Softwareentwicklerin', 'Acme Robotics', 'Softwareentwicklerin'],
    ['Staff Software Engineer, Payments | Interview', 'Acme', 'Staff Software Engineer, Payments'],
    ['Interview: Group Product Manager', 'Acme', 'Group Product Manager'],
    ['Interview with Acme Engineering GmbH', 'Acme Engineering GmbH', undefined],
    ['Interview with the Acme team', 'Acme', undefined],
    ['Invitation: Interview @ Wed Nov 18, 2026 2pm - 3pm (CET)', 'Acme', undefined],
    ['Technical Interview with Dana Ruiz and Lee Park', 'Acme', undefined],
    ['Second round technical interview (60 min)', 'Acme', undefined],
    ['Round 2', 'Acme', undefined],
    ['Phone Screen', 'Acme', undefined],
    ['Hiring Manager Interview', 'Acme', undefined],
    ['Coffee – Interview', 'Acme', undefined],
    ['', 'Acme', undefined],
  ] as const) {
    it(`of “${title}”, by somebody of acme.example`, () => {
      assert.deepEqual(guessed(title, ACME), [company, position]);
    });
  }

  for (const [title, company] of [
    ['Interview with Acme Robotics', 'Acme Robotics'],
    ['Acme – Technical Interview: Platform Engineer', 'Acme'],
    ['Interview at Acme', 'Acme'],
    ['Interview with Dana Ruiz', undefined],
    ['Robin Hale – Interview', undefined],
    ['Interview for Robin Hale', undefined],
    ['Lunch – Initech', undefined],
    ['Interview at 2 pm', undefined],
    ['Technical Interview', undefined],
    ['Interview', undefined],
  ] as const) {
    it(`the company of “${title}”, by somebody with a private address, is ${company ?? 'not known'}`, () => {
      assert.equal(guessed(title, 'dana.ruiz@gmail.com')[0], company);
    });
  }

  it('is the owner of most addresses', () => {
    assert.equal(guessed('Interview', 'a@mail.acme-robotics.co.uk')[0], 'Acme Robotics');
    assert.equal(guessed('Interview', 'a@ibm.com')[0], 'IBM');
    assert.equal(guessed('Interview', 'a@acme.example', 'b@acme.example', 'c@globex.example')[0], 'Acme');
    assert.equal(guessed('Interview', 'a@acme.example', 'b@globex.example')[0], undefined);
    assert.equal(guessed('Interview', 'a@gmail.com', 'b@gmx.de', 'c@calendly.com')[0], undefined);
  });

  it('is not the agency', () => {
    assert.equal(guessed('Interview', 'kim@northgate-recruiting.example')[0], undefined);
    assert.equal(guessed('Interview with Acme', 'kim@northgate-recruiting.example')[0], 'Acme');
    assert.equal(guessed('Interview', 'kim@northgate-recruiting.example', ACME)[0], 'Acme');
  });
});

describe('how an interview is held', () => {
  const medium = (...lines: readonly string[]): string | undefined => read(event(...lines)).medium;

  it('shows in the place', () => {
    assert.equal(medium('LOCATION:https://zoom.us/j/1'), 'video');
    assert.equal(medium('LOCATION:Microsoft Teams Meeting'), 'video');
    assert.equal(medium('LOCATION:+49 30 1234567'), 'phone');
    assert.equal(medium('LOCATION:tel:+1-212-555-0134'), 'phone');
    assert.equal(medium('LOCATION:Hauptstr. 5\\, Berlin'), 'onsite');
    assert.equal(medium('LOCATION:TBD'), undefined);
    assert.equal(medium(), undefined);
  });

  it('shows in a link', () => {
    assert.equal(medium('X-GOOGLE-CONFERENCE:https://meet.google.com/abc'), 'video');
    assert.equal(medium('DESCRIPTION:Join: https://acme.webex.com/meet/dana'), 'video');
    assert.equal(medium('DESCRIPTION:About us: https://acme.example/zoom.us'), undefined);
  });

  it('shows in the title', () => {
    assert.equal(medium('SUMMARY:Phone interview'), 'phone');
    assert.equal(medium('SUMMARY:Onsite interview'), 'onsite');
  });

  it('stays open for a room with a link', () => {
    assert.equal(medium('LOCATION:Room 4', 'DESCRIPTION:https://zoom.us/j/1'), undefined);
  });
});
