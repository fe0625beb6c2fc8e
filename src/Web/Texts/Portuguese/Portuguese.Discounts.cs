using Dukaan.Web.Texts.Dashboard;

namespace Dukaan.Web.Texts;

internal static partial class Portuguese
{
    private static DiscountsTexts Discounts =>
        new()
        {
            SeeIt = "Os clientes veem.",
            NameExample = "Promoção de verão",
            Code = "Código",
            CodeHint = "Os clientes digitam ao finalizar. Vazio: o desconto vale sozinho.",
            Type = "Tipo",
            Value = "Valor",
            Minimum = "Pedido mínimo",
            MinimumHint = "Antes de descontos e entrega. Vazio: qualquer pedido.",
            Starts = "Começa",
            StartsHint = "Vazio: agora.",
            Ends = "Termina",
            EndsHint = "Vazio: nunca.",
            Uses = "Usos no total",
            UsesHint = "Vazio: sem limite.",
            UsesEach = "Usos por cliente",
            UsesEachHint = "Contados por telefone.",
            Certain = "Limitar a certos produtos",
            Active = "Ativo",
            ValueHint = currency => $"Porcentagem, ou valor em {currency}. Vazio para entrega grátis.",
            PercentOff = "Porcentagem de desconto",
            AmountOff = "Valor de desconto",
            FreeDelivery = "Entrega grátis",
            RateOff = rate => $"{rate} % de desconto",
            SumOff = amount => $"{amount} de desconto",
            FromAmount = amount => $"a partir de {amount}",
            Automatic = "automático",
            Discounts = "Descontos",
            DiscountsHint = "Com um código que os clientes digitam, ou automáticos. Não se somam: o cliente recebe o melhor.",
            NoneYet = "Ainda não há descontos",
            NoneYetHint = "Um código para seus clientes fiéis, ou entrega grátis a partir de um valor.",
            Used = n => Plural.UpToOne(n, $"usado {n} vez", $"usado {n} vezes"),
            Expired = "Vencido",
            Scheduled = "Programado",
            New = "Novo desconto",
            DeleteThis = "Excluir este desconto",
            DeletedHint = "Excluído. Os pedidos existentes mantêm o desconto.",
        };
}
