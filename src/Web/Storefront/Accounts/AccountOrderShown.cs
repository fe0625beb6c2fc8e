using Dukaan.Orders;

namespace Dukaan.Web.Storefront.Accounts;

/// <summary>An order in an account.</summary>
/// <param name="Own">Whether the account placed it. Else its link, name and address are not shown.</param>
internal sealed record AccountOrderShown(OrderView Order, bool Own);
