namespace Dukaan.Web.Http;

/// <summary>A parameter that an endpoint reads from the request itself, so that its signature does not show it.</summary>
/// <param name="Name">The name in the query, or of the header.</param>
/// <param name="Description">For the API's description.</param>
/// <param name="InHeader">Whether it is a header; else a query parameter.</param>
/// <param name="IsInteger">Whether it is a whole number; else text.</param>
public sealed record ApiParameter(string Name, string Description, bool InHeader = false, bool IsInteger = false);
