using Dukaan.Web.Assets;
using Dukaan.Web.Html;
using Dukaan.Web.Texts.Dashboard;
using static Dukaan.Web.Html.Markup;

namespace Dukaan.Web.Dashboard.Pricing;

/// <summary>
/// The area of a delivery zone. Its corners are lines of a text field; with script they are tapped on a plain grid around a place. There is
/// no map, so nothing is asked of anybody else.
/// </summary>
internal sealed class AreaFields(SellingTexts texts, string area, string? error)
{
    private static readonly int[] Widths = [1, 2, 4, 8, 16, 40, 80, 160];

    public Fragment Html =>
        Fragment.Of(
            $"""
            <details class="more"{When(area.Length > 0 || error is not null, " open")}><summary>{texts.Area}</summary><div class="stack">
            <div class="field"><label for="area">{texts.Area}</label>
            <textarea id="area" name="area" rows="5" maxlength="20000" dir="ltr" spellcheck="false" autocapitalize="none"{(
                error is null ? default : Fragment.Trusted(" aria-invalid=\"true\" aria-describedby=\"area-error\"")
            )}>{"\n"}{area}</textarea>{(
                error is null ? default : Fragment.Of($"<p class=\"error\" id=\"area-error\">{error}</p>")
            )}<p class="soft small">{texts.AreaHint}</p></div>
            <div id="area-draw" class="stack" hidden>
            <div class="field"><label for="area-centre">{texts.AreaCentre}</label><div class="copy"><input id="area-centre"
             name="areaCentre" dir="ltr" autocomplete="off" maxlength="300" placeholder="18.5204, 73.8567"><button class="btn" type="button"
             data-position="areaCentre" hidden>{texts.AreaHere}</button></div></div>
            <div class="field"><label for="area-width">{texts.AreaWidth}</label><select id="area-width">{Each(
                Widths,
                width => Fragment.Of($"<option value=\"{width}\"{When(width == 8, " selected")}>{width} km</option>")
            )}</select></div>
            <svg id="area-map" viewBox="0 0 320 320" width="100%" role="img" aria-label="{texts.Area}"></svg>
            <p><button class="btn quiet" type="button" id="area-undo">{texts.AreaUndo}</button></p></div>
            <script src="{Asset.Url("position.js")}" defer></script><script src="{Asset.Url("area.js")}" defer></script></div></details>
            """
        );
}
