/** A wrong example: the lower room knows the inside of the upper one. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package nl.tijdig.huisfout.onder;
