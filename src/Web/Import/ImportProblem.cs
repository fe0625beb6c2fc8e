namespace Dukaan.Web.Import;

/// <summary>A row that is not imported.</summary>
internal sealed record ImportProblem(long Line, string Text);
