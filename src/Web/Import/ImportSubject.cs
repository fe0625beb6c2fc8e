namespace Dukaan.Web.Import;

/// <summary>What the rows of a file are.</summary>
internal enum ImportSubject
{
    Products,

    Customers,

    /// <summary>Orders of a former shop, which become the history of customers.</summary>
    Orders,
}
