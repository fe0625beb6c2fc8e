namespace Dukaan.Web.Import;

/// <summary>
/// The kinds of files that are read, by the public documentation of the programs that write them. Keys that our own file of products has
/// mean the same.
/// </summary>
internal static partial class FileLayouts
{
    /// <summary>Our own file of products, or a plain spreadsheet.</summary>
    public static FileLayout Products { get; } =
        FileLayout.Of(
            "products",
            "",
            ImportSubject.Products,
            [
                "title!=title|name|product|product name|product title|item|item name",
                "price!=price|selling price|sale price|unit price|rate",
                "compare at price=compare at price|compare-at price|mrp|regular price|list price",
                "stock=stock|quantity|qty|stock quantity|inventory|inventory quantity",
                "pictures=pictures|picture|images|image|photos|photo|image url|image link|picture links",
                .. ProductCsv.Columns.Where(column => column is not ("title" or "price" or "compare at price" or "stock" or "pictures")),
                .. ImportedTranslations.Columns,
                .. ImportedLocations.Columns,
            ]
        );

    /// <summary>help.shopify.com, “Using CSV files to import and export products”: the columns before and since 2024.</summary>
    public static FileLayout ShopifyProducts { get; } =
        FileLayout.Of(
            "shopify-products",
            "Shopify",
            ImportSubject.Products,
            "handle!=Handle|URL handle",
            "title!=Title",
            "description=Body (HTML)|Body HTML|Description",
            "brand=Vendor",
            "type=Type",
            "product category=Product Category|Standard Product Type|Custom Product Type",
            "tags=Tags",
            "published=Published|Published on online store",
            "status=Status",
            "option 1!=Option1 Name",
            "value 1!=Option1 Value",
            "option 2=Option2 Name",
            "value 2=Option2 Value",
            "option 3=Option3 Name",
            "value 3=Option3 Value",
            "sku=Variant SKU|SKU",
            "weight=Variant Grams|Weight value (grams)",
            "tracker=Variant Inventory Tracker|Inventory tracker",
            "stock=Variant Inventory Qty|Inventory quantity",
            "policy=Variant Inventory Policy|Continue selling when out of stock",
            "price!=Variant Price|Price",
            "compare at price=Variant Compare At Price|Compare-at price",
            "barcode=Variant Barcode|Barcode",
            "pictures=Image Src|Product image URL",
            "place=Image Position",
            "gift card=Gift Card",
            "variant picture=Variant Image|Variant image URL"
        );

    /// <summary>woocommerce.com, “Product CSV Importer and Exporter”.</summary>
    public static FileLayout WooProducts { get; } =
        FileLayout.Of(
            "woocommerce-products",
            "WooCommerce",
            ImportSubject.Products,
            "id=ID",
            "type!=Type",
            "sku!=SKU",
            "barcode=GTIN, UPC, EAN, or ISBN",
            "title!=Name",
            "published!=Published",
            "seen=Visibility in catalog",
            "short=Short description",
            "description=Description",
            "sale from=Date sale price starts",
            "sale until=Date sale price ends",
            "in stock=In stock?",
            "stock=Stock",
            "low stock=Low stock amount",
            "backorders=Backorders allowed?",
            "weight kg=Weight (kg)",
            "weight g=Weight (g)",
            "weight lb=Weight (lbs)|Weight (lb)",
            "weight oz=Weight (oz)",
            "sale price=Sale price",
            "price!=Regular price",
            "category=Categories",
            "tags=Tags",
            "brand=Brands",
            "pictures=Images",
            "parent=Parent",
            "option 1=Attribute 1 name",
            "value 1=Attribute 1 value(s)",
            "option 2=Attribute 2 name",
            "value 2=Attribute 2 value(s)",
            "option 3=Attribute 3 name",
            "value 3=Attribute 3 value(s)"
        );

    /// <summary>squareup.com/help, “Import items online”: the export of the item library.</summary>
    public static FileLayout SquareItems { get; } =
        FileLayout.Of(
            "square-items",
            "Square",
            ImportSubject.Products,
            "token=Token|Item ID",
            "reference=Reference Handle",
            "title!=Item Name|Name",
            "variation!=Variation Name",
            "sku=SKU",
            "description=Description",
            "category=Category|Categories|Reporting Category",
            "barcode=GTIN",
            "seen=Square Online Item Visibility|Visibility",
            "kind=Item Type",
            "weight kg=Weight (kg)",
            "weight g=Weight (g)",
            "weight lb=Weight (lb)",
            "weight oz=Weight (oz)",
            "price!=Price",
            "archived=Archived",
            "option 1=Option Name 1",
            "value 1=Option Value 1",
            "option 2=Option Name 2",
            "value 2=Option Value 2",
            "option 3=Option Name 3",
            "value 3=Option Value 3",
            "stock=Current Quantity *",
            "low stock=Stock Alert Count *"
        );

    /// <summary>All kinds; of two that a first row fits as well, the earlier is meant.</summary>
    public static IReadOnlyList<FileLayout> All { get; } =
    [
        Products,
        ShopifyProducts,
        WooProducts,
        SquareItems,
        Customers,
        CustomersByEmail,
        ShopifyCustomers,
        WooCustomers,
        WooCustomerReport,
        ShopifyOrders,
        WooOrders,
        WooOrderRows,
    ];

    public static FileLayout ByName(string name) => All.First(layout => layout.Name == name);

    /// <summary>The kind of a file with this first row, or null: none.</summary>
    public static FileLayout? Of(IReadOnlyCollection<string> headers) =>
        All.Where(layout => !layout.Missing(headers).Any()).MaxBy(layout => layout.Count(headers));

    /// <summary>The number of columns that any kind knows.</summary>
    public static int MostKnown(IReadOnlyCollection<string> headers) => All.Max(layout => layout.Count(headers));
}
