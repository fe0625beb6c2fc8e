namespace Dukaan.Saving;

/// <summary>
/// A state whose bulk is rows (a product each, say): reading it reads its rows too, with one query, except those of <see
/// cref="LateRowsAttribute"/>.
/// </summary>
public interface IHasRows;
