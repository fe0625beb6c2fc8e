namespace Dukaan.Web.Texts.Dashboard;

/// <summary>Products: their list, form, photos, variants, stock and categories.</summary>
internal sealed record ProductsTexts
{
    public required string Categories { get; init; }
    public required string Products { get; init; }
    public required string NoCategories { get; init; }
    public required string NoCategoriesHint { get; init; }
    public required string CategoryOrder { get; init; }
    public required string Inside { get; init; }
    public required string DeleteCategory { get; init; }
    public required string AtTheTop { get; init; }
    public required string CategoryDeleted { get; init; }
    public required string ReceivedNew { get; init; }
    public required string CountedSet { get; init; }
    public required string DamagedLost { get; init; }
    public required string ReturnedBy { get; init; }
    public required string UsedAs { get; init; }
    public required string CorrectionBy { get; init; }
    public required string Stock { get; init; }
    public required Func<long, string> InStockNow { get; init; }
    public required Func<long, long, string> InStockHeld { get; init; }
    public required string Quantity { get; init; }
    public required string NoteExample { get; init; }
    public required string StockHistory { get; init; }
    public required Func<long, string> InStockAfter { get; init; }
    public required string CountedWord { get; init; }
    public required string ReceivedWord { get; init; }
    public required string Correction { get; init; }
    public required string EmptyUsesProduct { get; init; }
    public required string MoreDetails { get; init; }
    public required string Original { get; init; }
    public required string OriginalHint { get; init; }
    public required string Weight { get; init; }
    public required string WeightHint { get; init; }
    public required string LowAt { get; init; }
    public required string LowAtHint { get; init; }
    public required string TaxRate { get; init; }
    public required string AsProduct { get; init; }
    public required string StandardRate { get; init; }
    public required string Hsn { get; init; }
    public required string HsnHint { get; init; }
    public required string Sku { get; init; }
    public required string Barcode { get; init; }
    public required string Visibility { get; init; }
    public required string Shown { get; init; }
    public required string HiddenFrom { get; init; }
    public required string SeeInShop { get; init; }
    public required string DeleteProduct { get; init; }
    public required string DeleteHint { get; init; }
    public required string VisibleAgain { get; init; }
    public required string NowHidden { get; init; }
    public required string PhotoRemoved { get; init; }
    public required string PhotoMoved { get; init; }
    public required Func<string, string> DeleteOne { get; init; }
    public required Func<string, string> IsInStock { get; init; }
    public required Func<string, string> IsSoldOut { get; init; }
    public required Func<string, string> IsDeleted { get; init; }
    public required string NameExample { get; init; }
    public required string LowestPrice { get; init; }
    public required string Category { get; init; }
    public required string CategoryHint { get; init; }
    public required string DescriptionExample { get; init; }
    public required string Brand { get; init; }
    public required string BrandHint { get; init; }
    public required string Tags { get; init; }
    public required string TagsHint { get; init; }
    public required string Availability { get; init; }
    public required string TrackQuantity { get; init; }
    public required string QuantityInStock { get; init; }
    public required string TrackHint { get; init; }
    public required Func<string, string> InShopNow { get; init; }
    public required string NoProducts { get; init; }
    public required string NoProductsHint { get; init; }
    public required string AllProducts { get; init; }
    public required string Collections { get; init; }
    public required string ImportExport { get; init; }
    public required string NoneLow { get; init; }
    public required string NoneLowHint { get; init; }
    public required string Done { get; init; }
    public required string Rearrange { get; init; }
    public required Func<string, string> NothingNamed { get; init; }
    public required string NoCategory { get; init; }
    public required string ArrangeHint { get; init; }
    public required string AddProduct { get; init; }
    public required string SaveAndAnother { get; init; }
    public required string PhotosAdded { get; init; }
    public required string ElseSaved { get; init; }
    public required string ElseSavedHint { get; init; }
    public required Func<string, string> IsInShop { get; init; }
    public required string Photos { get; init; }
    public required string FirstShown { get; init; }
    public required string AddPhotos { get; init; }
    public required string AddToProduct { get; init; }
    public required Func<long, string> FromGallery { get; init; }
    public required Func<long, string> Photo { get; init; }
    public required Func<long, string> MovePhoto { get; init; }
    public required Func<long, string> RemovePhoto { get; init; }
    public required Func<string, string> TitleInStock { get; init; }
    public required Func<long, string> LowLeft { get; init; }
    public required string WhereShown { get; init; }
    public required string FeaturedFront { get; init; }
    public required string NowFeatured { get; init; }
    public required string NotFeatured { get; init; }
    public required string AddedTo { get; init; }
    public required string TakenOut { get; init; }
    public required string AllVariants { get; init; }
    public required string ChangeStock { get; init; }
    public required string PhotoWord { get; init; }
    public required string FirstPhoto { get; init; }
    public required string SizeExample { get; init; }
    public required string ColourExample { get; init; }
    public required string ColourValues { get; init; }
    public required string MaterialExample { get; init; }
    public required Func<long, string> OptionName { get; init; }
    public required Func<long, string> OptionValues { get; init; }
    public required Func<string, string> VariantsOf { get; init; }
    public required Func<long, string> Variants { get; init; }
    public required string MoreOf { get; init; }
    public required string OptionsVariants { get; init; }
    public required string Options { get; init; }
    public required string OptionsHint { get; init; }
    public required string SaveOptions { get; init; }
    public required string VariantsHeading { get; init; }
    public required string VariantsHint { get; init; }
    public required string Variant { get; init; }
    public required string SaveVariants { get; init; }
    public required string Replaced { get; init; }
    public required Func<string, string> PriceIn { get; init; }
    public required string Low { get; init; }
    public required Func<string, string, string> PriceOf { get; init; }
    public required Func<string, string> QuantityOf { get; init; }
    public required string SentInExchange { get; init; }
    public required string ShownWithIt { get; init; }
    public required Func<string, string> ShownWith { get; init; }
    public required string ShownWithHint { get; init; }
}
