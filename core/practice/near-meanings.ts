import { meaningWords } from "./meaning-words";

/**
 * English words that may gloss one Dutch word, a group a line: what is given as "difficult" in one place may be "hard"
 * in another, and no wrong answer. Broad on purpose: to refuse a wrong answer costs nothing, a second right one does.
 */
export const nearMeanings: readonly (readonly string[])[] = `
able, capable, competent
about, around, approximately, roughly
abroad, overseas
abuse, misuse, assault, mistreat
accept, approve, adopt, agree, consent
accident, crash, collision
accuse, blame, charge, reproach
achieve, attain, accomplish, reach
act, action, deed, perform, appear
adapt, adjust, alter, change, modify
admit, confess, acknowledge, recognise
afraid, scared, frightened, anxious, terrified
afterwards, later, after, thereafter
again, once more, anew
aid, help, assist, support, assistance, back
aim, goal, objective, purpose, target, intention
alderman, councillor
allow, permit, let
almost, nearly, virtually
also, too, likewise, as well
although, though
always, ever, constantly
anger, rage, fury
angry, cross, mad, furious
annoying, irritating, tiresome, awkward, nasty
answer, reply, response, respond
apartment, flat
appear, seem, look
area, region, zone, district, territory, field
arrest, detain, detention, custody
arrive, come, reach
article, piece
ask, request, question, inquire
at once, immediately, straight away, directly, right away
attack, assault, raid, invade
attempt, try, effort
author, writer
avoid, evade, shun, escape
away, gone
bad, evil, poor, wicked
ban, prohibit, forbid
barrier, gate, fence, bar
battle, fight, struggle, combat, conflict
beautiful, pretty, lovely, handsome, fine
because, since, as, for
begin, start, beginning, commence, opening
betray, give away, reveal, disclose
big, large, great, huge
bind, tie, fasten, attach
boat, ship, vessel, yacht
border, boundary, limit, frontier
boss, chief, head, leader, owner, master
boy, lad, son
brave, courageous, bold
break, pause, rest
bright, clear, light
bring, fetch, take, carry
build, construct, erect
business, company, firm, enterprise
buy, purchase, acquire
call, phone, ring, telephone
call, shout, cry, yell, scream, exclaim
calm, quiet, silent, still, peaceful, tranquil
car, vehicle, automobile
cat, puss
cease, stop, end, finish, quit, conclude, terminate
certain, sure, definite
certainly, surely, definitely, indeed
chair, chairman, president
chance, opportunity, occasion
character, nature, disposition
child, kid
choose, select, pick, opt
citizen, inhabitant, resident
city, town
claim, assert, state, maintain, allege
clean, pure, tidy, neat
clear, obvious, evident, plain, lucid
clever, smart, intelligent, bright
close, near, nearby
close, shut
collect, gather, assemble
command, order, instruct, direct
complain, grumble, moan
complete, entire, whole, full, total
condemn, convict, sentence
condition, state, situation, circumstance
connect, link, join, connection, relation
consider, regard, think
continue, go on, persist, last, proceed, carry on
correct, right, proper
country, nation, land, state
couple, pair
crazy, mad, insane
create, make, produce
critic, opponent
crowd, mass, multitude
current, present, contemporary
damage, harm, hurt, injure
danger, peril, risk, threat
dead, deceased
decide, determine, resolve
decrease, decline, reduce, diminish, lessen, drop, fall, subside
defend, protect, guard
delay, postpone, put off
demand, require, claim
demonstration, protest, rally, march
demonstrator, protester
deny, dispute
describe, depict
destroy, ruin, wreck
die, perish, be killed
different, other, another, various
difficult, hard, tough, awkward, troublesome, heavy
dirty, filthy
disappear, vanish
discover, find, detect
discussion, conversation, talk, debate, meeting
do, make
doubt, hesitate
dull, boring
earlier, before, formerly, previously, once, in the past
earth, ground, soil, land
easy, simple
election, poll, vote, ballot
employee, worker, staff
empty, vacant, bare
enemy, foe
enough, sufficient
equal, same, identical
error, mistake, fault
especially, particularly, above all
event, incident, occurrence
eventually, finally, at last, in the end, ultimately, in the course of time
exact, precise, exactly, precisely
expect, await, anticipate
explain, clarify, account
explanation, statement, declaration
fake, false, forge, falsify, rig, manipulate, tamper
fall, drop, sink
famous, known, well-known
fast, quick, rapid, swift, soon
fat, thick
few, little
floor, storey
follow, pursue, chase
foreign, strange, alien
free, liberate, release
freedom, liberty
frequently, often, regularly
friend, mate, pal
front, facade
game, match, play
get, obtain, receive, become
gift, present, donation, talent
give, hand, grant, provide, supply
glad, happy, pleased, joyful, cheerful
go, walk, leave, depart
goods, stuff, things
government, rule, regime, authority, administration, reign
group, party, band
grow, increase, rise, expand, enlarge, raise, multiply
guess, suppose, assume, presume
guilt, blame, fault, debt
happen, occur, take place
help, service
hit, strike, beat, knock
hold, grip, keep
hope, expectation
house, home, dwelling, residence
however, nevertheless, still, yet, but, all the same
hurry, rush, haste
idea, thought, notion, concept
ill, sick
illness, disease, sickness
image, picture, drawing, photo
important, significant
in, into, inside, within
inform, tell, notify
jail, prison
job, work, task, profession, occupation
journey, trip, voyage, travel
judge, assess
just, only, simply, merely
kill, murder
kind, nice, friendly, pleasant, sweet
kind, sort, type
know, be acquainted
lack, shortage, want, absence
language, speech, tongue
lead, guide, conduct
leader, president, head
learn, study
letter, note, message
lie, be situated
lift, raise
like, love, enjoy
lonely, alone, solitary
loose, detached, slack
lose, miss
main, principal, chief
man, husband, guy, bloke, gentleman
manage, run, succeed
manner, way, method
many, much, a lot
mean, signify
medicine, drug
member, participant
mercenary, soldier
mind, spirit, soul
minister, secretary
modern, contemporary
money, cash
mostly, mainly, usually, generally
motor, engine
move, shift, stir
naturally, of course
necessary, needed, essential
need, require
neighbour, resident
new, fresh, recent
newspaper, paper
nothing, zero, nought
notice, observe, remark, perceive
now, at present, today, currently, nowadays
odd, strange, weird, peculiar, curious
old, elderly, ancient, aged
opinion, view
opposition, resistance
out, outside
parent, father, mother
part, piece, share, section
past, over
people, folk, nation
perhaps, maybe, possibly
place, put, set, lay
place, spot, location
plan, project, scheme
play, perform
point, dot, tip
possession, property
power, strength, force, might, violence
prepared, ready, willing
preserve, keep, save
pressure, stress
price, cost
prize, award
proof, evidence
proud, arrogant
prove, demonstrate, show
publish, issue
pull, draw, drag, tug, tow
punish, fine, penalty, punishment
push, shove, press
quite, rather, fairly, pretty
reason, cause, ground
recently, lately
reform, change
refuse, reject, decline, deny
reign, rule, govern
reject, repel, dismiss
reliable, trustworthy
remain, stay
remember, recall
remove, take away
repair, mend, fix
report, announce, notify
result, outcome, consequence, effect
return, come back, go back
rich, wealthy
rise, go up, ascend, climb, get up, stand up
road, street, way, path, lane
rob, steal
room, space
rough, brutal, crude
rubbish, waste
run, walk, rush
sad, unhappy, gloomy
safe, secure
safety, security
same, equal
say, speak, tell, talk
school, college, academy
see, look, watch, observe, view
seize, capture, catch, grab, grasp, take
sell, trade
send, dispatch, post, mail
serious, severe, grave
several, various
shop, store
short, brief
show, display, exhibit
shy, timid
sight, view
sign, signal, mark
slow, dawdle, linger
small, little, tiny
soft, gentle
sometimes, occasionally
soon, shortly, presently, in a moment, in a while, before long
sorrow, grief
spend, issue
spot, stain, mark
stage, phase
stand, be
stay, reside, live, dwell
strength, force
strong, powerful
student, pupil
stupid, silly, foolish
suddenly, abruptly
suffer, bear, endure, tolerate
surprise, astonish, amaze
sweet, dear
tale, story
teacher, instructor, lecturer
team, crew
then, at that time
therefore, consequently, so, thus, hence, for that reason
thing, matter, affair
thoroughly, completely, entirely, totally
throw, cast, toss
time, moment
tired, weary
to, towards
touch, affect, move
train, practise, exercise
trainer, coach
troops, army, forces
true, real, actual
trust, confidence, rely
truth, reality
try, test
under, below, beneath
understand, comprehend, grasp
uneasy, restless, troubled
union, alliance, pact, treaty, agreement
unique, single
use, apply, utilise, employ
useful, handy
usual, normal, ordinary, common
valley, dale
value, worth
various, diverse
very, extremely, highly
victory, win
wait, await
wall, side
want, wish, desire
war, battle
warn, caution
well, good, fine
wish, desire
woman, lady, wife, girl
work, labour
worry, concern, care
wrong, incorrect, false
young, youthful
`
  .trim()
  .split("\n")
  .map(meaningWords);

/** Each word of `base`, and those that stand beside one of them as near-synonyms: "to grow, increase". */
export function withNear(base: ReadonlySet<string>, meanings: readonly (readonly string[])[]): Set<string> {
  const beside = meanings.filter((words) => words.some((word) => base.has(word)));
  return new Set([...base, ...beside.flat()]);
}
