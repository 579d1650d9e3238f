package nl.tijdig.berichten.ijw.antwoord;

import static nl.tijdig.berichten.ijw.vorm.Ldt.GEMEENTE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.REDEN_AFWIJZING;
import static nl.tijdig.berichten.ijw.vorm.Ldt.REFERENTIE;
import static nl.tijdig.berichten.ijw.vorm.Ldt.VERZOEK_ANTWOORD;

import java.util.List;
import nl.tijdig.berichten.ijw.codes.Code;
import nl.tijdig.berichten.ijw.deel.Bericht;
import nl.tijdig.berichten.ijw.deel.Heenkop;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import nl.tijdig.berichten.ijw.vorm.Inretour;
import nl.tijdig.berichten.ijw.vorm.Mogelijk;
import nl.tijdig.berichten.ijw.vorm.Verplicht;
import org.jspecify.annotations.Nullable;

/** JW319: what a gemeente answers to a request; it names no child. */
public record Jw319(@Verplicht Heenkop header, @Verplicht Antwoord antwoord) implements Bericht {

  /** Refused, or being looked into. */
  public record Antwoord(
      @Verplicht(REFERENTIE) String referentieAanbieder,
      @Verplicht(VERZOEK_ANTWOORD) Code verzoekAntwoord,
      @Mogelijk(REDEN_AFWIJZING) @Nullable Code redenAfwijzingVerzoek,
      @Mogelijk @Nullable Woonplaatsbeginsel woonplaatsbeginsel,
      @Inretour List<Code> retourCodes)
      implements Berichtklasse {}

  /** Which gemeente pays instead. */
  public record Woonplaatsbeginsel(
      @Verplicht(GEMEENTE) String gemeente, @Inretour List<Code> retourCodes)
      implements Berichtklasse {}
}
