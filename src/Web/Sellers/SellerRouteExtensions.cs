namespace Dukaan.Web.Sellers;

/// <summary>Declares that routes are for sellers.</summary>
public static class SellerRouteExtensions
{
    /// <summary>
    /// An API route: for a session token or, if <see cref="KeyRights"/> names the operation and it is not for <paramref name="people"/>
    /// only, an API key. With <c>{storeId}</c> in it, the caller must have access to that store.
    /// </summary>
    public static T RequireSeller<T>(this T routes, bool people = false)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new SellerRoute(People: people));

    /// <summary>An operation that moves money or grants access: for a person whose session has a code of the last ten minutes.</summary>
    /// <param name="routes">Already restricted to sellers.</param>
    /// <param name="fields">Required only if one of these fields is changed, which the handler checks; none: always.</param>
    public static T RequireFreshCode<T>(this T routes, params string[] fields)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new FreshCode(fields));

    /// <summary>
    /// A page: with the session's cookie, else it redirects to the sign-in page. With <c>{storeId}</c> in it, the caller must have access
    /// to that store.
    /// </summary>
    public static T RequireSellerPage<T>(this T routes, string signInAt)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new SellerRoute(signInAt, People: true));
}
