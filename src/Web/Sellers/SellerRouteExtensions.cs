using Dukaan.Team;

namespace Dukaan.Web.Sellers;

/// <summary>Declares that routes are for sellers.</summary>
public static class SellerRouteExtensions
{
    /// <summary>
    /// An API route: for a session token or, if <see cref="KeyRights"/> names the operation and it is not for <paramref name="people"/>
    /// only, an API key. Outside any store.
    /// </summary>
    public static T RequireSeller<T>(this T routes, bool people = false)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new SellerRoute(People: people));

    /// <summary>The same in the store of the route, <c>{storeId}</c>.</summary>
    /// <param name="routes">The routes.</param>
    /// <param name="read">What the caller must be allowed to do in that store, to read.</param>
    /// <param name="write">The same, to change something; null: as to read.</param>
    /// <param name="people">Whether it is for people only.</param>
    public static T RequireSeller<T>(this T routes, Permission read, Permission? write = null, bool people = false)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new SellerRoute(null, people, read, write ?? read));

    /// <summary>What these routes need, where it differs from the rest of their group.</summary>
    public static T Needing<T>(this T routes, Permission permission)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new Needs(permission));

    /// <summary>An operation that moves money or grants access: for a person whose session has a code of the last ten minutes.</summary>
    /// <param name="routes">Already restricted to sellers.</param>
    /// <param name="fields">Required only if one of these fields is changed, which the handler checks; none: always.</param>
    public static T RequireFreshCode<T>(this T routes, params string[] fields)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new FreshCode(fields));

    /// <summary>A page outside any store: with the session's cookie, else it redirects to the sign-in page.</summary>
    public static T RequireSellerPage<T>(this T routes, string signInAt)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new SellerRoute(signInAt, People: true));

    /// <summary>A page in the store of the route, <c>{storeId}</c>.</summary>
    /// <param name="routes">The routes.</param>
    /// <param name="signInAt">Where visitors who are not signed in are redirected to.</param>
    /// <param name="read">What the caller must be allowed to do in that store, to see it.</param>
    /// <param name="write">The same, to submit it.</param>
    public static T RequireSellerPage<T>(this T routes, string signInAt, Permission read, Permission write)
        where T : IEndpointConventionBuilder => routes.WithMetadata(new SellerRoute(signInAt, true, read, write));
}
