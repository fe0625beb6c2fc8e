using Dukaan.Payments;
using Dukaan.Stores;
using Dukaan.Team;
using Dukaan.Values;
using Dukaan.Web.Http;
using Dukaan.Web.Sellers;

namespace Dukaan.Web.Stores;

/// <summary>
/// The settings of a shop that only its owner may change, and those that need a fresh code: where money goes and whom shoppers call.
/// </summary>
internal static class StoreChangeRights
{
    /// <summary>The fields that need a fresh code, as in the API.</summary>
    public static readonly string[] Fresh = ["vpa", "phone"];

    /// <summary>Why the caller may not make the change, or null.</summary>
    public static async Task<Problem?> Check(ChangeStore change, StoreProfile now, SignedIn caller, SellerSession sessions)
    {
        return NotAllowed(change, now, caller) is { } field ? Refusal(caller, field)
            : FreshField(change, now) is { } fresh && !await sessions.IsFresh(caller) ? SellerGate.CodeRequired(fresh)
            : null;
    }

    /// <summary>The changed field that only the owner may change, if the caller is not; or null.</summary>
    public static string? NotAllowed(ChangeStore change, StoreProfile now, SignedIn caller) =>
        caller.May(Permission.Own) ? null : OwnersOnly(change, now);

    private static Problem Refusal(SignedIn caller, string field) =>
        caller.IsApiKey
            ? Problem.Field(
                field,
                "api-key-not-enough",
                "An API key cannot change this. Sign in as a seller.",
                StatusCodes.Status403Forbidden
            )
            : Problem.Field(field, "role-not-enough", "Only the shop's owner can change this.", StatusCodes.Status403Forbidden);

    private static string? OwnersOnly(ChangeStore change, StoreProfile now) =>
        FreshField(change, now)
        ?? (
            Differs(change.Slug, now.Slug) ? "slug"
            : Differs(change.Currency, now.Currency) ? "currency"
            : null
        )
        ?? (change.CashOnDelivery is { } cash && cash != now.CashOnDelivery ? "cashOnDelivery" : null);

    private static string? FreshField(ChangeStore change, StoreProfile now) =>
        Differs(Vpa.TryParse(change.Vpa ?? "", out var vpa) ? vpa.Value : change.Vpa, now.Vpa) ? "vpa"
        : Differs(Phone.TryParse(change.Phone, null, out var phone) ? phone.E164 : change.Phone, now.Phone) ? "phone"
        : null;

    private static bool Differs(string? wanted, string? now) => wanted is not null && wanted != (now ?? "");
}
