using System.Collections.Immutable;
using Dukaan.Catalog;
using Dukaan.Values;
using Dukaan.Web.Html;
using Dukaan.Web.Pictures;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Catalog;

/// <summary>Photos uploaded with a form, and the photos of a product.</summary>
internal static class ProductPhotos
{
    /// <summary>The most photos of a product.</summary>
    public const int Max = 8;

    public const string Accept = "image/*";

    /// <summary>
    /// Stores the files sent as <c>photos</c> and returns the ids of all photos of the form, those it named before first. A file that is
    /// refused is reported; the others are kept.
    /// </summary>
    public static async Task<(ImmutableArray<string> Pictures, FormErrors Errors)> Take(SellerContext seller, Form form)
    {
        var services = seller.Http.RequestServices;
        var (store, uploads) = (services.GetRequiredService<IPictureStore>(), services.GetRequiredService<PictureUploads>());
        var errors = FormErrors.None;
        List<string> pictures = [];
        foreach (var known in form.All("picture").Distinct())
        {
            if (await store.Contains(seller.StoreId, known, seller.Cancellation))
            {
                pictures.Add(known);
            }
        }

        foreach (var file in form.Files("photos"))
        {
            if (pictures.Count == Max)
            {
                errors = errors.With(
                    Error.Invalid("photos", "pictures-many", $"A product has {Max} photos at most. The others were left out.")
                );
                break;
            }

            await using var content = file.OpenReadStream();
            var upload = await uploads.Add(seller.StoreId, content, seller.Cancellation);
            if (upload.Id is { } id && !pictures.Contains(id))
            {
                pictures.Add(id);
            }

            if (upload.Error is { } error)
            {
                errors = errors.With(Error.Invalid("photos", "picture-refused", PictureProblems.Describe(error)));
            }
        }

        return ([.. pictures], errors);
    }

    /// <summary>The field to choose photos in a form that is not saved yet; earlier photos are beside it.</summary>
    public static Fragment Field(SellerContext seller, ImmutableArray<string> pictures, string? error) =>
        Fragment.Of(
            $"""
            <div class="field"><label for="photos">{seller.Texts.Products.Photos}</label>
            <div class="photos" data-photos>{Each(pictures, id =>
                Fragment.Of($"<figure>{Thumbnail.Of(seller.StoreId, id)}{Controls.HiddenField("picture", id)}</figure>")
            )}</div>
            {Input(seller, error)}</div>
            """
        );

    /// <summary>
    /// The photos of a product: order, add, remove; each change is saved at once. It is part of the product's form, so that its buttons
    /// send the other input along.
    /// </summary>
    public static Fragment Card(SellerContext seller, Product product, string? error) =>
        Fragment.Of(
            $"""
        <section class="card"><h2>{seller.Texts.Products.Photos}</h2>
        {(product.Pictures.IsEmpty ? default : Fragment.Of($"<p class=\"soft small\">{seller.Texts.Products.FirstShown}</p>"))}
        <div class="photos">{Each(product.Pictures.Select((id, index) => (id, index)), photo => Photo(seller, product, photo.id,
            photo.index))}</div>
        {(product.Pictures.Length >= Max ? default : Fragment.Of($"""
            <div class="field"><label for="photos">{
                seller.Texts.Products.AddPhotos}</label><div class="photos" data-photos></div>{Input(seller, error)}</div>
            {Controls.Act(seller.Url($"products/{product.Id}/photos"), Fragment.Of($"{seller.Texts.Products.AddToProduct}"), "btn quiet")}
            """))}</section>
        """
        );

    private static Fragment Input(SellerContext seller, string? error) =>
        Fragment.Of(
            $"""
            <input type="file" id="photos" name="photos" accept="{Accept}" multiple{When(
                error is not null,
                " aria-invalid=\"true\" aria-describedby=\"photos-error\""
            )}>
            {(
                error is null
                    ? Fragment.Of($"<p class=\"soft small\">{seller.Texts.Products.FromGallery(Max)}</p>")
                    : Fragment.Of($"<p class=\"error\" id=\"photos-error\">{error}</p>")
            )}
            """
        );

    private static Fragment Photo(SellerContext seller, Product product, string id, int index)
    {
        var here = seller.Url($"products/{product.Id}/photos/{id}");
        return Fragment.Of(
            $"""
            <figure>{Thumbnail.Of(seller.StoreId, id, alt: seller.Texts.Products.Photo(index + 1))}<figcaption>{(
                index == 0
                    ? default
                    : Controls.Act($"{here}/earlier", Icons.Back, "btn quiet slim square", seller.Texts.Products.MovePhoto(index + 1))
            )}{Controls.Act($"{here}/remove", Icons.Close, "btn quiet slim square", 
                seller.Texts.Products.RemovePhoto(index + 1))}</figcaption></figure>
            """
        );
    }
}
