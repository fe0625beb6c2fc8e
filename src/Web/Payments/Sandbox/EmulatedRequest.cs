using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace Dukaan.Web.Payments.Sandbox;

/// <summary>A request to an emulated provider.</summary>
/// <param name="Path">After the API's version, without a slash at its beginning: <c>payments/pay_1/refund</c>.</param>
/// <param name="Query">The query without its question mark.</param>
/// <param name="Authorization">The header of that name.</param>
/// <param name="IdempotencyKey">The header that the provider calls so.</param>
public sealed record EmulatedRequest(
    string Method,
    string Path,
    string Query,
    string? Authorization,
    string? IdempotencyKey,
    string Body,
    string BaseUrl
)
{
    public string[] Segments => Path.Split('/');

    public string? Asked(string name) => QueryHelpers.ParseQuery(Query).TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>A time in the query, in Unix seconds; without one the beginning of time.</summary>
    public DateTimeOffset Time(string name) =>
        DateTimeOffset.FromUnixTimeSeconds(
            long.TryParse(Asked(name), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) ? seconds : 0
        );

    /// <summary>A field of a form.</summary>
    public string? Field(string name) => QueryHelpers.ParseQuery(Body).TryGetValue(name, out var value) ? value.ToString() : null;

    public static string Basic(string user, string password) =>
        $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))}";
}
