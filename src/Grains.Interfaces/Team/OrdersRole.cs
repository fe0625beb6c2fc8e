namespace Dukaan.Team;

/// <summary>Takes orders and brings them to their end. Money goes back by a manager.</summary>
public sealed class OrdersRole()
    : Role("orders", Permission.ReadOrders, Permission.PackOrders, Permission.HandleOrders, Permission.ReadCatalog);
