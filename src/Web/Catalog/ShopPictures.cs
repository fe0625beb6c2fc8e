using Dukaan.Web.Http;
using Dukaan.Web.Pictures;

namespace Dukaan.Web.Catalog;

/// <summary>Checks that pictures named by a product are stored and belong to this shop (P7).</summary>
public static class ShopPictures
{
    private const int Max = 8;

    /// <exception cref="ErrorException">422: there are too many, or one does not belong to this shop.</exception>
    public static async Task Check(IPictureStore store, string storeId, IReadOnlyList<string>? pictures, CancellationToken cancellation)
    {
        if (pictures is { Count: > Max })
        {
            throw new ErrorException(Problem.Field("pictures", "too-many-pictures", $"A product has at most {Max} pictures."));
        }

        for (var i = 0; i < pictures?.Count; i++)
        {
            if (pictures[i] is null || !await store.Contains(storeId, pictures[i], cancellation))
            {
                throw new ErrorException(
                    Problem.Field($"pictures[{i}]", "picture-unknown", "There is no such picture in this shop. Upload it first.")
                );
            }
        }
    }
}
