package nl.tijdig.app.acties.blad;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import nl.tijdig.app.acties.Actie;
import nl.tijdig.app.acties.Actieknoppen;
import nl.tijdig.app.acties.Acties;
import nl.tijdig.app.acties.Actiesoort;
import nl.tijdig.app.acties.Actiesoort.Knop;
import nl.tijdig.app.dossier.Dossierdeel;
import nl.tijdig.app.dossier.Werkernamen;
import nl.tijdig.app.dossier.Werkernamen.Werkernaam;
import nl.tijdig.app.toegang.Accounts;
import nl.tijdig.app.toegang.Rol;
import nl.tijdig.kern.norm.NormId;
import nl.tijdig.kern.oordeel.Kenmerk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The open actions on a dossier with the button that helps, first due first. */
@Component
class Nudeel implements Dossierdeel {

  private final Acties acties;
  private final Actieknoppen knoppen;
  private final Accounts accounts;
  private final Werkernamen werkers;

  Nudeel(Acties acties, Actieknoppen knoppen, Accounts accounts, Werkernamen werkers) {
    this.acties = acties;
    this.knoppen = knoppen;
    this.accounts = accounts;
    this.werkers = werkers;
  }

  /**
   * An action as the page shows it.
   *
   * @param dagen from today to its day; below zero when it is late
   * @param rol the word for the role that must act
   * @param wie the person by name; null when it is nobody in particular
   * @param knop null when the reader can only look
   */
  record Regel(Actie actie, long dagen, String rol, @Nullable String wie, @Nullable Knop knop) {}

  @Override
  public Plaats plaats() {
    return Plaats.NU;
  }

  @Override
  public Optional<Inhoud> voor(Bezoek bezoek) {
    if (!bezoek.isRegister() || !bezoek.isNu()) {
      return Optional.empty();
    }
    var open = acties.van(bezoek.blad().id());
    var namen = werkers.bij(bezoek.blad().id(), mensen(open));
    var rol = accounts.van(bezoek.wie()).rol();
    var regels = open.stream().map(actie -> regel(actie, namen, rol, bezoek)).toList();
    return Optional.of(new Inhoud("acties/nu", Map.of("regels", regels)));
  }

  private static Collection<String> mensen(List<Actie> open) {
    var mensen = new TreeSet<String>();
    open.stream().map(Actie::wie).filter(Objects::nonNull).forEach(mensen::add);
    return mensen;
  }

  private Regel regel(Actie actie, Map<String, Werkernaam> namen, Rol rol, Bezoek bezoek) {
    var geval = new Actiesoort.Geval(actie.soort(), actie.dossier(), isZonderHulp(bezoek));
    var knop = knoppen.voor(geval, rol);
    var magNiet = !bezoek.magVastleggen() || knop.equals(Knop.open(actie.dossier()));
    return new Regel(
        actie,
        dagen(bezoek.blad().peildatum(), actie.uiterlijk()),
        actie.rol().toLowerCase(Locale.ROOT),
        naam(actie.wie(), namen),
        magNiet ? null : knop);
  }

  private static boolean isZonderHulp(Bezoek bezoek) {
    return bezoek.blad().oordeel(NormId.N3_TIJDIG).kenmerken().contains(Kenmerk.GEEN_HULP_BEPAALD);
  }

  private static long dagen(LocalDate vandaag, LocalDate uiterlijk) {
    return ChronoUnit.DAYS.between(vandaag, uiterlijk);
  }

  private static @Nullable String naam(@Nullable String wie, Map<String, Werkernaam> namen) {
    var werker = wie == null ? null : namen.get(wie);
    return werker == null ? wie : werker.kort();
  }
}
