package nl.tijdig.berichten.ijw.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;
import nl.tijdig.berichten.ijw.vorm.Element;
import nl.tijdig.berichten.ijw.vorm.Schemafout;
import nl.tijdig.berichten.ijw.vorm.Witruimte;
import nl.tijdig.berichten.ijw.vorm.Xmlteken;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a source reads against the description of its kind (level 1), and hands on what fits.
 */
final class Elementtoets {

  private final Berichttaal taal;
  private final Pad pad;
  private final Berichtfout.Melder melder;
  private final Bestemming bestemming;

  /** Levels are kept and used again: a message asks no memory for its length. */
  private final List<Niveau> niveaus = new ArrayList<>();

  private int diepte;
  private int overgeslagen;
  private long fouten;
  private @Nullable Element wortel;

  /** The line at hand; asked for once an element, and when something is wrong. */
  private IntSupplier plaats = () -> 0;

  Elementtoets(Berichttaal taal, Pad pad, Berichtfout.Melder melder, Bestemming bestemming) {
    this.taal = taal;
    this.pad = pad;
    this.melder = melder;
    this.bestemming = bestemming;
  }

  /** Tells where to ask for the line at hand. */
  void leesVan(IntSupplier plaats) {
    this.plaats = plaats;
  }

  void begin(@Nullable String ruimte, String naam) {
    if (overgeslagen > 0) {
      overgeslagen++;
      return;
    }
    var regel = plaats.getAsInt();
    var element = diepte == 0 ? wortel(ruimte, naam, regel) : kind(ruimte, naam, regel);
    if (element == null) {
      overgeslagen = 1;
    } else {
      open(element, regel);
    }
  }

  private @Nullable Element wortel(@Nullable String ruimte, String naam, int regel) {
    wortel = taal.wortel(ruimte, naam);
    if (wortel == null) {
      meld(Schemafout.BERICHTSOORT, regel, naam);
    }
    return wortel;
  }

  private @Nullable Element kind(@Nullable String ruimte, String naam, int regel) {
    var ouder = niveaus.get(diepte - 1);
    var vanaf = ouder.vanaf();
    var rang = ouder.element.zoek(ruimte, naam, vanaf);
    if (rang < 0) {
      meld(vreemd(ouder, ouder.element.zoek(ruimte, naam, 0)), regel, naam);
      return null;
    }
    meldOntbreekt(ouder, rang, regel);
    ouder.aantal = rang == ouder.rang ? ouder.aantal + 1 : 1;
    ouder.rang = rang;
    ouder.laatste = ouder.element.kinderen().get(rang);
    return ouder.laatste;
  }

  private static Schemafout vreemd(Niveau ouder, int rang) {
    if (rang < 0) {
      return Schemafout.ONBEKEND;
    }
    return rang == ouder.rang ? Schemafout.TE_VAAK : Schemafout.VOLGORDE;
  }

  private void meldOntbreekt(Niveau ouder, int totRang, int regel) {
    for (var i = ouder.rang + 1; i < totRang; i++) {
      var element = ouder.element.kinderen().get(i);
      if (element.verplicht()) {
        meld(Schemafout.ONTBREEKT, regel, element.naam());
      }
    }
  }

  private void open(Element element, int regel) {
    pad.begin(element, diepte == 0 ? 1 : niveaus.get(diepte - 1).aantal);
    if (diepte == niveaus.size()) {
      niveaus.add(new Niveau(element, regel));
    } else {
      niveaus.get(diepte).begin(element, regel);
    }
    diepte++;
    if (!element.isWaarde()) {
      bestemming.begin(element, regel);
    }
  }

  /** Text at this place; false when no value may be that long. */
  boolean tekst(String tekst) {
    if (overgeslagen > 0 || diepte == 0) {
      return true;
    }
    var niveau = niveaus.get(diepte - 1);
    if (heeftTekst(niveau.element)) {
      return niveau.voegToe(tekst) <= taal.langsteWaarde();
    }
    if (!Witruimte.is(tekst)) {
      meld(Schemafout.TEKST);
    }
    return true;
  }

  /** A value that does not come from XML, and so may hold what cannot stand there. */
  void vreemdeTekst(String tekst) {
    if (!Xmlteken.isHeel(tekst)) {
      meld(Schemafout.TEKEN);
    } else if (!tekst(tekst)) {
      meld(Schemafout.GRENS);
    }
  }

  void einde() {
    if (overgeslagen > 0) {
      overgeslagen--;
      return;
    }
    var niveau = niveaus.get(diepte - 1);
    if (niveau.element.isWaarde()) {
      waarde(niveau);
    } else {
      sluitTekst(niveau);
      groep(niveau);
    }
    diepte--;
    pad.einde();
  }

  private static boolean heeftTekst(Element element) {
    return element.isWaarde() || element.tekst() != null;
  }

  /** The text beside attributes is read when all of it has come. */
  private void sluitTekst(Niveau niveau) {
    var element = niveau.element.tekst();
    if (element != null && niveau.laatste != element) {
      var tekst = niveau.tekst();
      begin(element.ruimte(), element.naam());
      tekst(tekst);
      einde();
    }
  }

  private void waarde(Niveau niveau) {
    var tekst = niveau.tekst();
    var fout = niveau.element.fout(tekst);
    if (fout == null) {
      bestemming.waarde(niveau.element, tekst, niveau.regel);
    } else {
      meld(fout, niveau.regel);
    }
  }

  private void groep(Niveau niveau) {
    var kinderen = niveau.element.kinderen();
    if (niveau.rang < kinderen.size() - 1) {
      meldOntbreekt(niveau, kinderen.size(), plaats.getAsInt());
    }
    if (niveau.rang < 0 && kinderen.stream().noneMatch(Element::verplicht)) {
      meld(niveau.element.type().leeg(), niveau.regel);
    }
    bestemming.einde(niveau.element);
  }

  /** What the items of the open list are called; a name that fits nowhere when it is no list. */
  String naamInLijst() {
    if (overgeslagen == 0 && diepte > 0 && niveaus.get(diepte - 1).element.isLijst()) {
      return niveaus.get(diepte - 1).element.kinderen().getFirst().naam();
    }
    return "item";
  }

  /** Whether what comes now is the text of a value. */
  boolean leestWaarde() {
    return overgeslagen == 0 && diepte > 0 && heeftTekst(niveaus.get(diepte - 1).element);
  }

  /** The attributes that the open element may have. */
  List<Element> attributen() {
    return overgeslagen == 0 && diepte > 0
        ? niveaus.get(diepte - 1).element.attributen()
        : List.of();
  }

  /** Whether attributes of the element that just began count; not inside what is skipped. */
  boolean keurtAttributen() {
    return diepte > 0 && overgeslagen <= 1;
  }

  /** Whether what is called so may stand more than once in the open element, outside a list. */
  boolean isHerhaald(String naam) {
    if (overgeslagen > 0 || diepte == 0) {
      return false;
    }
    var element = niveaus.get(diepte - 1).element;
    var rang = element.zoek(null, naam, 0);
    return rang >= 0 && element.kinderen().get(rang).herhaald();
  }

  /** The standard of the message. */
  Berichttaal taal() {
    return taal;
  }

  /** Reports a fault of the schema at the open element, on the line at hand. */
  void meld(Schemafout fout) {
    meld(fout, plaats.getAsInt());
  }

  /** Reports a fault of the schema at the open element, or below it at these names. */
  void meld(Schemafout fout, int regel, String... namen) {
    fouten++;
    melder.accept(new Berichtfout(pad.tekst(namen), regel, fout.code(), fout.tekst()));
  }

  /** Whether nothing was wrong until now. */
  boolean isGoed() {
    return fouten == 0;
  }

  /** The kind of message; null as long as that is not known. */
  @Nullable Element wortel() {
    return wortel;
  }
}
