namespace Dukaan.Web.Http;

/// <summary>A field of a PATCH (JSON merge patch, RFC 7396): left out, it stays unchanged; <c>null</c> clears it; else it is set.</summary>
/// <param name="Given">Whether the field was in the request.</param>
/// <param name="Value">The new value; null clears.</param>
public readonly record struct Set<T>(bool Given, T? Value)
{
    /// <summary>Whether the request clears it.</summary>
    public bool Clears => Given && Value is null;
}
