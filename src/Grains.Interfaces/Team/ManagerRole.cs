namespace Dukaan.Team;

/// <summary>Runs the shop: everything, except where money goes and who has access.</summary>
public sealed class ManagerRole()
    : Role(
        "manager",
        Permission.ReadOrders,
        Permission.PackOrders,
        Permission.HandleOrders,
        Permission.RefundOrders,
        Permission.ReadCatalog,
        Permission.EditCatalog,
        Permission.ReadSales,
        Permission.EditShop,
        Permission.HandleCustomers
    );
