using Dukaan.Values;

namespace Dukaan.Web.Storefront.Api;

/// <summary>Why an order like this would be refused.</summary>
/// <param name="Code">Stable and machine readable: <c>code-expired</c>, <c>not-delivered-there</c>.</param>
/// <param name="Field">The field at fault, or null.</param>
public sealed record QuoteProblemBody(string Code, string? Field, string Detail)
{
    public static QuoteProblemBody Of(Error error) => new(error.Code, error.Field, error.Message);
}
