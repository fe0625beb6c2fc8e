namespace Dukaan.Web.Http;

/// <summary>From the fields of a PATCH to commands in which null means "as it is".</summary>
public static class SetExtensions
{
    /// <summary>For a field that must have a value: null where it was left out.</summary>
    /// <exception cref="ErrorException">422: the request clears it.</exception>
    public static T? OrKeep<T>(this Set<T> field, string name) =>
        field.Clears
            ? throw new ErrorException(Problem.Field(name, "required", $"{name} cannot be null. Leave it out to keep it as it is."))
            : field.Value;

    /// <summary>
    /// For a field that may be absent: null where it was left out, <paramref name="cleared"/> where the request clears it.
    /// </summary>
    public static T? OrClear<T>(this Set<T> field, T cleared) => field.Clears ? cleared : field.Value;
}
