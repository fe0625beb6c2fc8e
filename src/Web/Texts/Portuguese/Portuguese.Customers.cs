using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static CustomersTexts Customers =>
        new()
        {
            Title = "Clientes",
            Export = "Exportar (CSV)",
            NameOrPhone = "Nome ou telefone",
            SearchThem = "Buscar clientes",
            Tag = "Etiqueta",
            All = "Todos os clientes",
            NoneYet = "Ainda não há clientes",
            NobodyFound = "Ninguém encontrado",
            WhoAppears = "Quem pede na sua loja aparece aqui.",
            Last = when => $"última vez {when}",
            Spent = "Gasto",
            FirstLast = (first, last) => $"Primeira vez {first}, última vez {last}",
            Call = "Ligar",
            YourNotes = "Suas anotações",
            NoteHint = "Anotação. Só você e sua equipe veem.",
            TagsHint = "Etiquetas, separadas por vírgulas",
            SameTag = "A mesma etiqueta",
            KeyScope = "Ver todos os clientes, fazer anotações",
        };
}
