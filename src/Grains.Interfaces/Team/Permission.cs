namespace Dukaan.Team;

/// <summary>
/// What a member of a shop's team, or an API key, may do. The names are stored and part of the API; new ones are appended.
/// </summary>
public enum Permission
{
    /// <summary>
    /// Money's destination and access: payment accounts, the team, API keys, webhooks, domains. An endpoint that says nothing needs this.
    /// </summary>
    Own,

    /// <summary>Enter the shop's dashboard and see its name and settings. Every member may.</summary>
    Enter,

    /// <summary>See orders and their customers, print packing slips.</summary>
    ReadOrders,

    /// <summary>Pack, ship and deliver orders.</summary>
    PackOrders,

    /// <summary>Confirm, reject, edit and cancel orders, note payments, issue invoices.</summary>
    HandleOrders,

    /// <summary>Give money back.</summary>
    RefundOrders,

    /// <summary>See products that are hidden, and stock.</summary>
    ReadCatalog,

    /// <summary>Change products, stock, categories and search.</summary>
    EditCatalog,

    /// <summary>See sales, and export all orders.</summary>
    ReadSales,

    /// <summary>Change settings, delivery, taxes and discounts.</summary>
    EditShop,

    /// <summary>See the list of customers, export it, and keep notes and tags of them.</summary>
    HandleCustomers,
}
