using Dukaan.Team;

namespace Dukaan.Web.Sellers;

/// <summary>What an endpoint needs that differs from its <see cref="SellerRoute"/>. The innermost one counts.</summary>
public sealed record Needs(Permission Permission);
