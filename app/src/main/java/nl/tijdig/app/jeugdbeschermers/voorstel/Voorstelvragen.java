package nl.tijdig.app.jeugdbeschermers.voorstel;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Kind;
import nl.tijdig.app.jeugdbeschermers.koppelen.Koppelvoorstel.Vraag;
import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen;
import nl.tijdig.app.jeugdbeschermers.team.Team;
import nl.tijdig.app.omgeving.Vandaag;
import nl.tijdig.app.organisaties.Organisaties;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the proposal is asked, as things stand now. */
@Component
class Voorstelvragen {

  private final Teamkinderen kinderen;
  private final Team team;
  private final Organisaties organisaties;
  private final Vandaag vandaag;

  Voorstelvragen(Teamkinderen kinderen, Team team, Organisaties organisaties, Vandaag vandaag) {
    this.kinderen = kinderen;
    this.team = team;
    this.organisaties = organisaties;
    this.vandaag = vandaag;
  }

  /** Who takes the children of one worker; null: those whom nobody has. */
  @Transactional(readOnly = true)
  public Vraag over(int gi, @Nullable String van) {
    return vraag(gi, van, van == null ? kinderen.zonder(gi, vandaag.dag()) : kinderen.van(gi, van));
  }

  /** Who takes these children, whom nobody has; their waiting brothers and sisters go along. */
  @Transactional(readOnly = true)
  public Vraag over(int gi, Collection<String> nummers) {
    return vraag(gi, null, kinderen.kinderen(gi, nummers));
  }

  private Vraag vraag(int gi, @Nullable String van, List<Kind> kinderen) {
    var gezin =
        kinderen.stream().map(Kind::bijGezin).filter(Objects::nonNull).collect(Collectors.toSet());
    return new Vraag(
        kinderen,
        team.stand(gi, vandaag.dag()).kandidaten(gezin).stream()
            .filter(kandidaat -> !kandidaat.wie().equals(van))
            .toList(),
        vandaag.dag(),
        organisaties.heeftCertificaat(gi, vandaag.dag()));
  }

  /** The same for the same question; another as soon as a child, a worker or the day is another. */
  static String kenmerk(Vraag vraag) {
    return vraag.dag() + " " + Integer.toHexString(vraag.hashCode());
  }
}
