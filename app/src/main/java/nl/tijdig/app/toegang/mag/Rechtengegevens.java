package nl.tijdig.app.toegang.mag;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tijdig.app.toegang.Recht;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every template what the reader may do: {@code mag.TEAM}. */
@ControllerAdvice
class Rechtengegevens {

  @ModelAttribute("mag")
  Map<String, Boolean> mag(@Nullable Authentication wie) {
    return Arrays.stream(Recht.values())
        .collect(Collectors.toMap(Recht::name, recht -> recht.heeft(wie)));
  }
}
