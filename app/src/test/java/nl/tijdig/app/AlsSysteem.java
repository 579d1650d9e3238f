package nl.tijdig.app;

import java.lang.reflect.Method;
import nl.tijdig.app.databank.Namens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Lets a test ask the database on behalf of the product itself; visitors come in by the door. */
final class AlsSysteem implements InvocationInterceptor {

  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> test,
      ReflectiveInvocationContext<Method> roep,
      ExtensionContext context)
      throws Throwable {
    var fout = Namens.systeem(() -> probeer(test));
    if (fout != null) {
      throw fout;
    }
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> test,
      ReflectiveInvocationContext<Method> roep,
      ExtensionContext context)
      throws Throwable {
    interceptTestMethod(test, roep, context);
  }

  private static @Nullable Throwable probeer(Invocation<@Nullable Void> test) {
    try {
      test.proceed();
      return null;
    } catch (Throwable fout) {
      return fout;
    }
  }
}
