using Dukaan.Values;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>A shopper who asked for a code and has not entered it yet.</summary>
/// <param name="Challenges">Of the codes that were sent, the newest first: they may arrive in another order.</param>
internal sealed record PendingShopper(Phone Phone, IReadOnlyList<string> Challenges);
