package nl.tijdig.berichten.huis.fout.ongemerkt;

/** A wrong example: a class in a package that is not checked for null. */
class Ongemerkt {}
