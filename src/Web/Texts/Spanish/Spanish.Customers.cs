using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Spanish
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "Clientes",
            Export = "Exportar (CSV)",
            NameOrPhone = "Nombre o teléfono",
            SearchThem = "Buscar clientes",
            Tag = "Etiqueta",
            All = "Todos los clientes",
            NoneYet = "Aún no hay clientes",
            NobodyFound = "Nadie encontrado",
            WhoAppears = "Quien pide en tu tienda aparece aquí.",
            Last = when => $"última vez {when}",
            Spent = "Gastado",
            FirstLast = (first, last) => $"Primera vez {first}, última vez {last}",
            Call = "Llamar",
            YourNotes = "Tus notas",
            NoteHint = "Nota. Solo la ven tú y tu equipo.",
            TagsHint = "Etiquetas, separadas por comas",
            SameTag = "La misma etiqueta",
            KeyScope = "Ver todos los clientes, llevar notas",
        };
}
