namespace Dukaan.Team;

/// <summary>
/// What an operator with the owner's consent sees (<c>ISupportGrain</c>): the pages of orders, products and settings. Every change is
/// refused apart from this, and there is no page of sales, customers, access or money's destination.
/// </summary>
public sealed class LookRole() : Role("look", Permission.ReadOrders, Permission.ReadCatalog, Permission.EditCatalog, Permission.EditShop);
