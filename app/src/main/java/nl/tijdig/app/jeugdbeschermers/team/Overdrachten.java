package nl.tijdig.app.jeugdbeschermers.team;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.tijdig.app.acties.Actie;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Acties.Aantal;
import nl.tijdig.app.pagina.Lijstadres;
import org.springframework.stereotype.Service;

/** Children whom an instroomteam hands over on the day it named, or should have (004:564-571). */
@Service
class Overdrachten {

  /** The kind of action. */
  static final String SOORT = "overdracht";

  /** Children on the page of the team manager. */
  private static final int VOORAAN = 10;

  /** Children that can be leafed through. */
  private static final int HOOGSTENS = 1000;

  /** How many days before the day itself the team manager sees it coming (product choice). */
  private static final int VOORUIT = 7;

  private final Acties acties;

  Overdrachten(Acties acties) {
    this.acties = acties;
  }

  /**
   * A child that an instroomteam still has.
   *
   * @param verwacht the day on which it hands over
   * @param dagenOver how many days ago that was, from 1; zero or less when it is still to come
   */
  public record Afspraak(String nummer, LocalDate verwacht, int dagenOver) {

    static Afspraak van(Actie actie, LocalDate vandaag) {
      return new Afspraak(
          actie.dossier(),
          actie.uiterlijk(),
          (int) ChronoUnit.DAYS.between(actie.uiterlijk(), vandaag));
    }

    /** Whether the day has passed. */
    public boolean isGemist() {
      return dagenOver > 0;
    }
  }

  /** The first of them within a GI, longest overdue first. */
  public List<Afspraak> eerste(int gi, LocalDate vandaag) {
    return acties.vanSoort(SOORT, gi, vandaag.plusDays(VOORUIT), VOORAAN).stream()
        .map(actie -> Afspraak.van(actie, vandaag))
        .toList();
  }

  /** All of them that have this in their number, in the order that the address asks for. */
  public List<Afspraak> alle(int gi, LocalDate vandaag, Lijstadres adres, String gezocht) {
    var alle =
        acties.vanSoort(SOORT, gi, vandaag.plusDays(VOORUIT), HOOGSTENS).stream()
            .map(actie -> Afspraak.van(actie, vandaag))
            .filter(een -> Ordening.bevat(gezocht, een.nummer()))
            .toList();
    return Ordening.op(
        adres,
        alle,
        Map.of(
            "kind", Comparator.comparing(Afspraak::nummer),
            "dag", Comparator.comparing(Afspraak::verwacht)));
  }

  /** How many handovers are overdue, and how many are due within seven days. */
  public Aantal stand(int gi, LocalDate vandaag) {
    return acties.aantal(SOORT, gi, vandaag, vandaag.plusDays(VOORUIT));
  }
}
