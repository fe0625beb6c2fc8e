namespace Dukaan.Team;

/// <summary>Sees products, orders and sales, and changes nothing: an accountant.</summary>
public sealed class ReadOnlyRole() : Role("read-only", Permission.ReadOrders, Permission.ReadCatalog, Permission.ReadSales);
