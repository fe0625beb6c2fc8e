using Dukaan.Web.Html;
using Dukaan.Web.Pictures;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard;

/// <summary>A small picture beside a name that describes it.</summary>
internal static class Thumbnail
{
    public static Fragment Of(string storeId, string? picture, bool faded = false, string alt = "") =>
        picture is null
            ? Fragment.Of($"<span class=\"thumb{When(faded, " faded")}\">{Icons.Picture}</span>")
            : Fragment.Of(
                $"<img class=\"thumb{When(faded, " faded")}\" src=\"{PictureUrls.Of(storeId, picture, 320, PictureFormat.Webp)}\" "
                    + $"alt=\"{alt}\" width=\"56\" height=\"56\" loading=\"lazy\">"
            );
}
