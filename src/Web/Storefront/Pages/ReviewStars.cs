namespace Dukaan.Web.Storefront.Pages;

/// <summary>Stars as text.</summary>
internal static class ReviewStars
{
    private const int Most = 5;

    /// <summary>Four stars: <c>★★★★☆</c>.</summary>
    public static string Text(int stars) =>
        new string('★', Math.Clamp(stars, 0, Most)) + new string('☆', Most - Math.Clamp(stars, 0, Most));
}
