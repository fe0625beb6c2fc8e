namespace Dukaan.Web.Http;

/// <summary>A parameter that an endpoint reads from the request itself, which its signature does not say.</summary>
/// <param name="Name">As it stands in the query, or the header's name.</param>
/// <param name="Description">For the API's description.</param>
/// <param name="InHeader">Whether it is a header; else it stands in the query.</param>
/// <param name="IsInteger">Whether it is a whole number; else text.</param>
public sealed record ApiParameter(string Name, string Description, bool InHeader = false, bool IsInteger = false);
