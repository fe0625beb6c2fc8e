using Dukaan.Web.Html;
using Dukaan.Web.Links;
using Dukaan.Web.Storefront.Themes;
using Dukaan.Web.Texts;

namespace Dukaan.Web.Storefront.Pages;

/// <summary>The shop as an app on a phone: its manifest (W3C Web Application Manifest) and its icon.</summary>
internal static class ShopApp
{
    public static void Manifest(HtmlWriter body, ShopFrame frame)
    {
        var store = frame.Store;
        ShopJson.Write(
            body,
            new
            {
                id = frame.Home,
                name = store.Name,
                short_name = store.Name,
                description = store.Description,
                lang = store.Language,
                dir = ShopLanguages.Direction(store.Language),
                start_url = frame.Home,
                scope = frame.Home,
                display = "standalone",
                theme_color = ThemeSheet.FrameColour(store.Theme),
                background_color = ThemeSheet.FrameColour(store.Theme),
                icons = (object[])
                    [
                        new
                        {
                            src = frame.Path + ShopPaths.IconPath,
                            sizes = "any",
                            type = "image/svg+xml",
                            purpose = "any",
                        },
                        new
                        {
                            src = frame.Path + ShopPaths.IconPath,
                            sizes = "any",
                            type = "image/svg+xml",
                            purpose = "maskable",
                        },
                    ],
            }
        );
    }

    /// <summary>The first letter of the shop's name in the shop's colour. It fills the square, so that any mask fits.</summary>
    public static void Icon(HtmlWriter svg, ShopFrame frame)
    {
        var (accent, ink) = ThemeSheet.AccentOf(frame.Store.Theme);
        svg.Write(
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><rect width="512" height="512" fill="#{accent.Hex}"/><text x="256"
             y="256" dy=".35em" font-size="256" font-family="sans-serif" font-weight="700" text-anchor="middle"
             fill="#{ink.Hex}">{ShopFrame.Initial(frame.Store.Name)}</text></svg>
            """
        );
    }
}
