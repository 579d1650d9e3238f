package nl.tijdig.berichten.ijw.regels;

import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.CS058;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR018;
import static nl.tijdig.berichten.ijw.regels.Bedrijfsregel.TR101;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.tijdig.berichten.ijw.levering.Jw305;
import nl.tijdig.berichten.ijw.levering.Jw305.StartProduct;
import nl.tijdig.berichten.ijw.levering.Jw307;
import nl.tijdig.berichten.ijw.levering.Jw307.StopProduct;
import nl.tijdig.berichten.ijw.vorm.Berichtklasse;
import org.jspecify.annotations.Nullable;

/** The rules of a JW305 and a JW307. */
final class Leveringsregels implements Berichtregels.Groep {

  private final Set<List<@Nullable Object>> sleutels = new HashSet<>();

  @Override
  public void toets(Berichtklasse klasse, Keur keur) {
    switch (klasse) {
      case StartProduct start -> start(start, keur);
      case StopProduct stop -> stop(stop, keur);
      case Jw305.Client client -> {
        Persoonsregels.bsn(client.bsn(), keur);
        Persoonsregels.geboren(client.geboortedatum(), keur);
      }
      case Jw307.Client client -> {
        Persoonsregels.bsn(client.bsn(), keur);
        Persoonsregels.geboren(client.geboortedatum(), keur);
      }
      default -> {}
    }
  }

  private void start(StartProduct start, Keur keur) {
    keur.eis(CS058, start.statusAanlevering().is("1", "3"), "StatusAanlevering");
    uniek(keur, start.toewijzingNummer(), start.product(), start.begindatum());
  }

  private void stop(StopProduct stop, Keur keur) {
    keur.eis(CS058, stop.statusAanlevering().is("1", "3"), "StatusAanlevering");
    keur.eis(TR018, !stop.einddatum().isBefore(stop.begindatum()), "Einddatum");
    uniek(
        keur, stop.toewijzingNummer(), stop.product(), stop.begindatum(), stop.redenBeeindiging());
  }

  private void uniek(Keur keur, @Nullable Object... sleutel) {
    keur.eis(TR101, sleutels.add(Arrays.asList(sleutel)));
  }
}
