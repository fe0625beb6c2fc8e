namespace Dukaan.Bench.OnlineMarketplace;

/// <summary>A line that the driver puts into a cart; prices are what it last read of the product.</summary>
public sealed record CartItem(
    int SellerId,
    int ProductId,
    string ProductName,
    decimal UnitPrice,
    decimal FreightValue,
    int Quantity,
    decimal Voucher,
    string Version
);

/// <summary>A checkout of a customer's cart. Its card is not read: nobody charges it.</summary>
public sealed record CustomerCheckout(
    int CustomerId,
    string FirstName,
    string LastName,
    string Street,
    string Complement,
    string City,
    string State,
    string ZipCode,
    string PaymentType,
    string InstanceId
);

/// <summary>A customer; of the driver's fields those that an order needs.</summary>
public sealed record NewCustomer(int Id, string First_name, string Last_name);

/// <summary>A seller; of the driver's fields those that a shop shows.</summary>
public sealed record NewSeller(int Id, string Name, string Company_name);

/// <summary>A product, new or replaced: its version names the replacement.</summary>
public sealed record MarketProduct(
    int Seller_id,
    int Product_id,
    string Name,
    string Sku,
    string Category,
    string Description,
    decimal Price,
    decimal Freight_value,
    string Status,
    string Version
);

/// <summary>Another price of a product.</summary>
public sealed record PriceUpdate(int SellerId, int ProductId, decimal Price, string InstanceId);

/// <summary>The units of a product.</summary>
public sealed record StockItem(int Seller_id, int Product_id, int Qty_available);

/// <summary>The sums over a seller's orders in progress, in the currency's major unit.</summary>
public sealed record SellerView(int Seller_id, int Count_orders, int Count_items, decimal Total_amount);

/// <summary>A line of an order in progress.</summary>
public sealed record OrderEntry(
    string Order_id,
    string Product_id,
    string Product_name,
    int Quantity,
    decimal Total_amount,
    string Order_status
);

/// <summary>A seller's dashboard: the sums are over the very entries beside them.</summary>
public sealed record SellerDashboard(SellerView SellerView, OrderEntry[] OrderEntries);
