using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>The fields of a product.</summary>
/// <param name="seller">The shop.</param>
/// <param name="draft">The values of the fields.</param>
/// <param name="errors">Validation errors.</param>
/// <param name="categories">The shop's categories, to choose from.</param>
/// <param name="taxClasses">The shop's other tax rates, to choose from.</param>
/// <param name="now">The current values, if the product was changed while this form was open: shown beside fields that differ.</param>
internal sealed class ProductForm(
    SellerContext seller,
    ProductDraft draft,
    FormErrors errors,
    IEnumerable<Category> categories,
    IEnumerable<(string Id, string Name)> taxClasses,
    ProductDraft? now = null
)
{
    public static readonly string[] Fields =
    [
        "title",
        "price",
        "category",
        "description",
        "stock",
        "photos",
        "brand",
        "tags",
        .. DetailFields.Fields,
    ];

    public Fragment Html =>
        Fragment.Of(
            $"""
        {new TextField("title", "Name")
    {
        Value = draft.Title,
        Error = errors["title"],
        Hint = Now(each => each.Title),
        Placeholder = "Kaju katli, 500 g",
        Max = 140,
        Required = true,
        AutoComplete = "off",
    }.Html}
        {new TextField("price", "Price")
    {
        Value = draft.Price,
        Error = errors["price"],
        Hint = Now(each => each.Price) ?? (draft.HasVariants ? "The lowest price of its variants. A new price applies to all of them."
            : null),
        Before = Currencies.Sign(seller.Shop.Currency),
        InputMode = "decimal",
        Placeholder = "150",
        Max = 40,
        Required = true,
        AutoComplete = "off",
    }.Html}
        {new TextField("category", "Category")
    {
        Value = draft.Category,
        Error = errors["category"],
        Hint = Now(each => each.Category) ?? "Choose one or type a new one. Optional.",
        List = "categories",
        Max = 80,
        AutoComplete = "off",
    }.Html}
        <datalist id="categories">{Each(categories, category => Fragment.Of($"<option value=\"{category.Name}\">"))}</datalist>
        {new TextField("description", "Description")
    {
        Value = draft.Description,
        Error = errors["description"],
        Hint = Now(each => each.Description),
        Long = true,
        Max = 5000,
        Placeholder = "What it is made of, sizes, how long it keeps…",
    }.Html}
        {(draft.HasVariants ? default : Availability)}
        {new TextField("brand", "Brand")
    {
        Value = draft.Brand,
        Error = errors["brand"],
        Hint = Now(each => each.Brand) ?? "Optional. Shown on the product's page.",
        Max = 60,
        AutoComplete = "off",
    }.Html}
        {new TextField("tags", "Tags")
    {
        Value = draft.Tags,
        Error = errors["tags"],
        Hint = Now(each => each.Tags) ?? "With commas: summer, gift. For collections by rule; customers do not see them.",
        Max = 1300,
        AutoComplete = "off",
    }.Html}
        {new DetailFields(seller, draft.Details, errors, taxClasses).Html}
        """
        );

    private Fragment Availability =>
        Fragment.Of(
            $"""
        <fieldset class="stack"><legend>Availability</legend>
        {Radio(ProductDraft.InStock, "In stock")}{Radio(ProductDraft.SoldOut, "Sold out")}{Radio(ProductDraft.Counted, "Track quantity")}
        <div data-shown-with="counted">{new TextField("stock", "Quantity in stock")
    {
        Value = draft.Stock,
        Error = errors["stock"],
        Hint = "At zero the product is sold out automatically. Only used with “Track quantity”.",
        InputMode = "numeric",
        Max = 7,
        AutoComplete = "off",
    }.Html}{Controls.HiddenField("stockShown", draft.StockShown)}</div></fieldset>
        """
        );

    private Fragment Radio(string value, string label) =>
        Fragment.Of(
            $"""
            <label class="check"><input type="radio" name="stocking"
             value="{value}"{When(draft.Stocking == value, " checked")}><span>{label}</span></label>
            """
        );

    private string? Now(Func<ProductDraft, string> field) =>
        now is null || field(now) == field(draft) ? null : $"In the shop now: {(field(now).Length == 0 ? "nothing" : field(now))}";
}
