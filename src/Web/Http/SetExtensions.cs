namespace Dukaan.Web.Http;

/// <summary>Turns fields of a PATCH into command parameters in which null means "unchanged".</summary>
public static class SetExtensions
{
    /// <summary>For a required field: null if it was left out.</summary>
    /// <exception cref="ErrorException">422: the request clears it.</exception>
    public static T? OrKeep<T>(this Set<T> field, string name) =>
        field.Clears
            ? throw new ErrorException(Problem.Field(name, "required", $"{name} cannot be null. Leave it out to keep it as it is."))
            : field.Value;

    /// <summary>For an optional field: null if it was left out, <paramref name="cleared"/> if the request clears it.</summary>
    public static T? OrClear<T>(this Set<T> field, T cleared) => field.Clears ? cleared : field.Value;
}
