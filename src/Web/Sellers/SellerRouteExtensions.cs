namespace Dukaan.Web.Sellers;

/// <summary>How routes say that they are for sellers.</summary>
public static class SellerRouteExtensions
{
    /// <summary>An API route: a session token or, unless <paramref name="people"/>, an API key. With <c>{storeId}</c> in it, only for who may act there.</summary>
    public static T RequireSeller<T>(this T routes, bool people = false)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new SellerRoute(People: people));

    /// <summary>A page: the session's cookie, else to the page to sign in at. With <c>{storeId}</c> in it, only for who may act there.</summary>
    public static T RequireSellerPage<T>(this T routes, string signInAt)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new SellerRoute(signInAt, People: true));
}
