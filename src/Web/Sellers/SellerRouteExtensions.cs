namespace Dukaan.Web.Sellers;

/// <summary>How routes say that they are for sellers.</summary>
public static class SellerRouteExtensions
{
    /// <summary>
    /// An API route: a session token or, where <see cref="KeyRights"/> names the operation and it is not for <paramref name="people"/>, an
    /// API key. With <c>{storeId}</c> in it, only for who may act there.
    /// </summary>
    public static T RequireSeller<T>(this T routes, bool people = false)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new SellerRoute(People: people));

    /// <summary>What moves money or opens doors: for a person whose session has a code of the last ten minutes.</summary>
    /// <param name="routes">For sellers already.</param>
    /// <param name="fields">Only where one of these is changed, which the handler looks at; none: always.</param>
    public static T RequireFreshCode<T>(this T routes, params string[] fields)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new FreshCode(fields));

    /// <summary>
    /// A page: the session's cookie, else to the page to sign in at. With <c>{storeId}</c> in it, only for who may act there.
    /// </summary>
    public static T RequireSellerPage<T>(this T routes, string signInAt)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new SellerRoute(signInAt, People: true));
}
