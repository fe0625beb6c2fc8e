using Dukaan.Accounts;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>A shopper who is signed in.</summary>
/// <param name="TokenHash">Of this browser's session.</param>
internal sealed record SignedInShopper(IAccountGrain Grain, AccountView Account, string TokenHash);
