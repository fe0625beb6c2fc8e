namespace Dukaan.Web.Import;

// Static properties of a type are made in the order of its files, so these are computed.
internal static partial class FileLayouts
{
    /// <summary>Customers of our own export, or of a plain spreadsheet.</summary>
    private static FileLayout Customers =>
        FileLayout.Of(
            "customers",
            "",
            ImportSubject.Customers,
            "phone!=phone|phone number|mobile|mobile number|whatsapp|contact number",
            "name!=name|customer|customer name|full name",
            "email=email|e-mail|email address|mail",
            "since=first order|customer since|since",
            "tags=tags",
            "note=note|notes"
        );

    private static FileLayout CustomersByEmail =>
        FileLayout.Of(
            "customers-by-email",
            "",
            ImportSubject.Customers,
            "email!=email|e-mail|email address|mail",
            "name!=name|customer|customer name|full name",
            "since=first order|customer since|since",
            "tags=tags",
            "note=note|notes"
        );

    /// <summary>help.shopify.com, “Customer CSV files”.</summary>
    private static FileLayout ShopifyCustomers =>
        FileLayout.Of(
            "shopify-customers",
            "Shopify",
            ImportSubject.Customers,
            "-id=Customer ID",
            "first name!=First Name",
            "last name!=Last Name",
            "email!=Email",
            "-consent!=Accepts Email Marketing|Accepts Marketing",
            "phone=Phone",
            "other phone=Default Address Phone|Address Phone",
            "country=Default Address Country Code|Country Code",
            "-spent=Total Spent",
            "-orders=Total Orders|Orders Count",
            "note=Note",
            "tags=Tags"
        );

    /// <summary>The export of the plugin “Export Import Users and Customers for WooCommerce” (WebToffee).</summary>
    private static FileLayout WooCustomers =>
        FileLayout.Of(
            "woocommerce-customers",
            "WooCommerce",
            ImportSubject.Customers,
            "-login!=user_login",
            "email!=user_email|billing_email",
            "first name=first_name|billing_first_name",
            "last name=last_name|billing_last_name",
            "name=display_name",
            "phone=billing_phone",
            "country=billing_country",
            "since=user_registered"
        );

    /// <summary>WooCommerce’s own report Analytics → Customers.</summary>
    private static FileLayout WooCustomerReport =>
        FileLayout.Of(
            "woocommerce-customer-report",
            "WooCommerce",
            ImportSubject.Customers,
            "name!=Name",
            "-login!=Username",
            "email!=Email",
            "since=Sign up|Date registered",
            "country=Country / Region|Country",
            "-spent!=Total spend"
        );

    /// <summary>help.shopify.com, “Exporting orders”: a row for each line; the first has what belongs to the order.</summary>
    private static FileLayout ShopifyOrders =>
        FileLayout.Of(
            "shopify-orders",
            "Shopify",
            ImportSubject.Orders,
            "number!=Name",
            "email=Email",
            "state!=Financial Status",
            "currency=Currency",
            "total!=Total",
            "refunded=Refunded Amount",
            "outstanding=Outstanding Balance",
            "placed!=Created at",
            "cancelled=Cancelled at",
            "quantity!=Lineitem quantity",
            "item!=Lineitem name",
            "item price=Lineitem price",
            "sku=Lineitem sku",
            "name=Billing Name",
            "other name=Shipping Name",
            "phone=Phone",
            "billing phone=Billing Phone",
            "shipping phone=Shipping Phone",
            "country=Billing Country",
            "id=Id"
        );

    /// <summary>The export of the plugin “Order Export &amp; Order Import for WooCommerce” (WebToffee): a row for each order.</summary>
    private static FileLayout WooOrders =>
        FileLayout.Of(
            "woocommerce-orders",
            "WooCommerce",
            ImportSubject.Orders,
            "id=order_id",
            "number!=order_number",
            "placed!=order_date",
            "state!=status",
            "total!=order_total",
            "currency=order_currency",
            "refunded=refund_total|total_refunded",
            "email=billing_email|customer_email",
            "first name=billing_first_name",
            "last name=billing_last_name",
            "phone=billing_phone",
            "country=billing_country",
            "items=line_item_*"
        );

    /// <summary>The export of the plugin “Advanced Order Export For WooCommerce”: a row for each line, with the order repeated.</summary>
    private static FileLayout WooOrderRows =>
        FileLayout.Of(
            "woocommerce-order-rows",
            "WooCommerce",
            ImportSubject.Orders,
            "number!=Order Number",
            "state!=Order Status",
            "placed!=Order Date",
            "total!=Order Total Amount",
            "refunded=Order Refund Amount",
            "currency=Order Currency|Currency",
            "first name=First Name (Billing)",
            "last name=Last Name (Billing)",
            "email=Email (Billing)",
            "phone=Phone (Billing)",
            "country=Country Code (Billing)",
            "item=Item Name|Product Name",
            "quantity=Quantity (- Refund)|Quantity",
            "item price=Item Cost|Item Price",
            "sku=SKU"
        );
}
