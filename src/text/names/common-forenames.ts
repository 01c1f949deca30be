/**
 * Forenames common in England and Wales (Office for National Statistics, baby names, 1904 to 2004) that are seldom surnames, and some that
 * came with later families: what tells which end of a name in capitals the forenames stand at. Never whose a name is.
 */
const COMMON = `
aaron abbie abigail adele adrian agnes aidan aileen aimee alan alana alec aled alejandro alexandra alexandru alfie
alfred alice alicia alison alistair alun amanda amber amelia amina amy ana anastasia andreea andrei andrew andrzej
aneta angela angharad angus anil anita ann anna annabel anne annette annie anthony antonio anwen arjun audrey ava
ayesha barbara barry beatrice becky ben benjamin bernadette beth bethan bethany betty beverley bilal bogdan brenda
brett brian bridget bronwen bryony callum carl carla carmen carol carole caroline carwyn catherine cathy catrin ceri
charlene charlie charlotte chelsea cheryl chloe chris christina christine christopher ciaran claire clare claudia
clive colette colin connor conor corey daniel daniela danielle danny daphne darius darren dave david dawn debbie
deborah declan deepak denis denise derek diana diane dilwyn dimitri dmitri dominic donna doreen doris dorothy dylan
edna edwin eileen eirlys elaine eleanor elena eleri elizabeth ella ellie elsie emily emlyn emma emyr eric erica erin
esther ethan eva evelyn ewan ewelina fatima fatma fiona frances francesca fred freddie frederick gabriela gail gareth
gavin gemma geoffrey georgia georgina geraint geraldine gerard gethin giles gillian gintaras gladys glenys grzegorz
gurpreet gwendoline gwenllian gwyneth hannah harjit harriet hayley heather hefin helen helena henrietta hilda horace
ian ieuan ifan imogen ines ingrid ioana irene iris isabel isabella isobel ivor iwan jackie jacqueline jade jake jakub
jamie jane janet janice janine jared jasmine jason jasper jean jeanette jeffrey jemma jenna jennifer jenny jeremy
jerome jesse jessica jill jim joan joanna joanne joe joel jonathan jose josephine josh joshua juan judith julia julian
julie justin karen katarzyna kate katherine kathleen kathryn katie katy kayleigh keiran keith kenneth keri kevin
kieran kimberley kirsty krystian krzysztof kwame kyle laura lauren leah leanne lena leroy lesley liam lilian lily
linda lisa llinos lorna lorraine lottie louisa louise lowri lucia lucy lukasz luke lydia lynda lynsey mabel maciej
madeleine magdalena maisie malcolm malgorzata mandy manjit marcin margaret maria mariam marie marilyn marjorie mark
marlene martha martina mary mateusz matilda matt matthew maureen maurice maxine megan mehmet melanie melissa mia
michael michal michelle mihai mike mildred millie moira molly monica monika nadia nadine nancy naomi natalia natalie
natasha nathan nathaniel nerys nesta niall nicola nicole nigel nikita nina noah nora norma olive olivia olwen osian
pamela parveen patricia paula paulina pauline pawel peggy penelope peter petra philippa phillip phoebe phyllis piotr
polly poppy priya rachael rachel rafael rajesh raymond rebecca reginald rehana rhian rhiannon rhodri ricardo richard
rita robert ronald rosalind rosemary rosie roxanne rupert ruth salma samantha samuel sandra sara sarah sasha scarlett
sean sebastian selina sergei shakira shane sharon shaun shauna sheila shelley shona sian siobhan siwan sofia sonia
sophia sophie stephanie stephen steve steven sunita susan susanna suzanne sybil sylvia szymon tadeusz tamara tania
tanya tara temitope terence teresa terri tessa theodore theresa tiffany tim timothy tina tobias toby tomasz tony
tracey tracy trevor tristan tyrone una valerie vanessa vera verity veronica vicky victoria viola violet vivian
vivienne wanda wendy winifred wojciech xavier yasmin yolanda yvette yvonne zac zachary zahra zainab zara zbigniew zoe
zoltan john simon joan gwen glyn
`;

export const COMMON_FORENAMES: ReadonlySet<string> = new Set(COMMON.trim().split(/\s+/));
