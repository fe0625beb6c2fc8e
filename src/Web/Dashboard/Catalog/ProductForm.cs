using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Dashboard.Translations;
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
    private static readonly string[] OtherFields = ["brand", "tags", "giftCard"];

    public static readonly string[] Fields =
    [
        "title",
        "price",
        "category",
        "description",
        "stock",
        "photos",
        .. OtherFields,
        .. DetailFields.Fields,
    ];

    public Fragment Html =>
        Fragment.Of(
            $"""
        {new TextField("title", seller.Texts.Common.Name)
    {
        Value = draft.Title,
        Error = errors["title"],
        Hint = Now(each => each.Title),
        Placeholder = seller.Texts.Products.NameExample,
        Max = ProductRules.MaxTitle,
        Required = true,
        AutoComplete = "off",
    }.Html}
        {new TextField("price", seller.Texts.Common.Price)
    {
        Value = draft.Price,
        Error = errors["price"],
        Hint = Now(each => each.Price) ?? (draft.HasVariants ? seller.Texts.Products.LowestPrice
            : null),
        Before = Currencies.Sign(seller.Shop.Currency),
        InputMode = "decimal",
        Placeholder = "150",
        Max = 40,
        Required = true,
        AutoComplete = "off",
    }.Html}
        {new TextField("category", seller.Texts.Products.Category)
    {
        Value = draft.Category,
        Error = errors["category"],
        Hint = Now(each => each.Category) ?? seller.Texts.Products.CategoryHint,
        List = "categories",
        Max = 80,
        AutoComplete = "off",
    }.Html}
        <datalist id="categories">{Each(categories, category => Fragment.Of($"<option value=\"{category.Name}\">"))}</datalist>
        {new TextField("description", seller.Texts.Common.Description)
    {
        Value = draft.Description,
        Error = errors["description"],
        Hint = Now(each => each.Description),
        Long = true,
        Max = 5000,
        Placeholder = seller.Texts.Products.DescriptionExample,
    }.Html}
        {new TranslationFields(seller.Texts.Common.Name, ProductRules.MaxTitle,
            seller.Texts.Common.Description, ProductRules.MaxDescription).Html(seller, draft.Translations, errors)}
        {(draft.HasVariants ? default : Availability)}
        {new DetailFields(seller, draft.Details, errors, taxClasses)
    {
        Sells = !draft.HasVariants,
        Others = Others,
        OpensFor = OtherFields,
        Open = now is not null,
    }.Html}
        """
        );

    /// <summary>What few sellers need at first, so that a name and a price are all that a first product asks for.</summary>
    private Fragment Others =>
        Fragment.Of(
            $"""
        {new TextField("brand", seller.Texts.Products.Brand)
    {
        Value = draft.Brand,
        Error = errors["brand"],
        Hint = Now(each => each.Brand) ?? seller.Texts.Products.BrandHint,
        Max = 60,
        AutoComplete = "off",
    }.Html}
        {new TextField("tags", seller.Texts.Products.Tags)
    {
        Value = draft.Tags,
        Error = errors["tags"],
        Hint = Now(each => each.Tags) ?? seller.Texts.Products.TagsHint,
        Max = 1300,
        AutoComplete = "off",
    }.Html}
        {Controls.Check("giftCard", seller.Texts.GiftCards.Product, draft.GiftCard, seller.Texts.GiftCards.ProductHint)}
        """
        );

    private Fragment Availability =>
        Fragment.Of(
            $"""
        <fieldset class="stack"><legend>{seller.Texts.Products.Availability}</legend>
        {Radio(ProductDraft.InStock, seller.Texts.Common.InStock)}{Radio(ProductDraft.SoldOut, seller.Texts.Common.SoldOut)}{
            Radio(ProductDraft.Counted, seller.Texts.Products.TrackQuantity)}
        <div data-shown-with="counted">{new TextField("stock", seller.Texts.Products.QuantityInStock)
    {
        Value = draft.Stock,
        Error = errors["stock"],
        Hint = seller.Texts.Products.TrackHint,
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
        now is null || field(now) == field(draft) ? null : seller.Texts.Products.InShopNow(field(now).Length == 0 ? "–" : field(now));
}
