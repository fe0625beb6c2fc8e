namespace Dukaan.Web.Dashboard.Collections;

/// <summary>A condition as typed.</summary>
internal sealed record RuleLine(string Field, string Comparison, string Value);
